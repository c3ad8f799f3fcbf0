import {format} from 'd3'

/** Writes a count as in "1,480", and a number of larger units with at most one decimal: "430.5". */
export const formatCount: (count: number) => string = format(',.1~f')
