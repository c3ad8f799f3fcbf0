// Two libraries ship no types; these are the parts we use.

declare module 'edtf' {
  /** @throws {Error} on text that is not EDTF */
  export default function edtf(text: string): {
    readonly type: string
    /** First and last millisecond; infinite where an end is open. */
    readonly min: number
    readonly max: number
    /** 1 year, 2 month, 3 day. */
    readonly precision: number
  }
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype'
      readonly variationAxes?: Readonly<
        Record<string, number | {readonly min: number; readonly max: number}>
      >
    },
  ): Promise<Buffer>
}
