export interface Initiation {
  author: string;
  fundingLineId: string;
  /** What the money counts as: the reviewer's finding on the line, or else the line's own kind. */
  fundKind: 'fiscal' | 'union' | 'mixed';
  budget: string;
  fiscalYear: number;
  termMonths: number;
  inCatalogue: boolean;
  /** A service to the public (公共服务): the people served must be heard. */
  publicService: boolean;
  fundsHeld: boolean;
  /** Held for the rest of an ended contract, in place of the whole budget. */
  heldForRest?: string;
}
