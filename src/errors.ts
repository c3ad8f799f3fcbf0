/**
 * One fault in the content, with a permanent code and a place the author can open.
 * Codes are listed in `src/checks/codes.ts`; a code is never reused for another rule.
 */
export type Problem = {
  /** Permanent code of the rule, e.g. `Q002`. */
  readonly code: string
  /** Path from the project's root, with forward slashes, e.g. `content/claims/entity-list.json`. */
  readonly file: string
  /** Line, counted from 1, for prose and broken JSON. */
  readonly line?: number | undefined
  /** Column, counted from 1. */
  readonly column?: number | undefined
  /** JSON pointer inside the file, e.g. `/claims/3/evidence/0/quote`. */
  readonly pointer?: string | undefined
  /** What is wrong, in lower case, with the value: `unknown source: s9`. */
  readonly message: string
  /** How to mend it, when we know. */
  readonly hint?: string | undefined
}

/** Content that its author can mend. Printed without a stack. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems))
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** Writes a problem as one line and, when there is one, an indented hint. */
export function formatProblem(problem: Problem): string {
  const line = `${formatPlace(problem)}  ${problem.code}  ${problem.message}`
  return problem.hint === undefined ? line : `${line}\n    hint: ${problem.hint}`
}

/** All problems in order of place and code, one after the other, then their number. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(formatProblem)
  return [...lines, `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`].join(
    '\n',
  )
}

/** Orders problems by file, line, column, pointer and code, so that a report never depends on the rule that ran first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.pointer ?? '', b.pointer ?? '') ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  )
}

function formatPlace({file, line, column, pointer}: Problem): string {
  if (pointer !== undefined) return `${file}#${pointer}`
  if (line !== undefined) return `${file}:${line}:${column ?? 1}`
  return file
}

// Code points, not the locale: the same report on every machine.
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** An export that its user can mend: a missing build, tool or folder. Printed without a stack. */
export class ExportError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ExportError'
  }
}

/** A program that this machine lacks; what needs it is left out, unless it was asked for by name. */
export class MissingTool extends ExportError {
  /**
   * @param tool what is missing, e.g. `zimwriterfs`
   * @param hint how to get it, e.g. `apt-get install zim-tools`
   */
  constructor(tool: string, hint: string) {
    super(`${tool} is not installed: ${hint}`)
    this.name = 'MissingTool'
  }
}
