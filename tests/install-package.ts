import {execFileSync} from 'node:child_process'

/** Installs Debian's package, as root; the lists are fetched only where they are missing or too old. */
export function installPackage(name: string): void {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  const apt = (...words: readonly string[]): Buffer | string =>
    execFileSync('apt-get', words, {stdio: ['ignore', 'ignore', 'inherit'], env})
  try {
    apt('install', '-y', '-qq', name)
  } catch {
    apt('update', '-qq')
    apt('install', '-y', '-qq', name)
  }
}
