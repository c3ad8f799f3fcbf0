/** `npm run build`: content → dist/. */
import {buildSite} from './build-site.ts'
import {runCommand} from './stages.ts'

await runCommand(buildSite)
