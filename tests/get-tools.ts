/** `npm test`: gets the programs of others before the export and the tests need them. */
import {getBrowser} from './browser/find-browser.ts'
import {findTool, tools} from './find-tool.ts'

getBrowser()
for (const tool of tools) findTool(tool)
