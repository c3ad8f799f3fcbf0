import {buildSync} from 'esbuild'

/** A browser's script with all it imports, as one classic script. */
export function bundle(entry: string): string {
  const {outputFiles} = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}
