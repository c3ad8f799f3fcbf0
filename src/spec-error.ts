/**
 * A chart or figure asks for something that cannot be made, and its author can mend it: an unknown id,
 * an axis too short, a word too wide. Every other RangeError is our bug and keeps its stack.
 */
export class SpecError extends RangeError {
  constructor(message: string) {
    super(message)
    this.name = 'SpecError'
  }
}
