import {format} from 'd3'

/** Writes a count as in "1,480". */
export const formatCount: (count: number) => string = format(',')
