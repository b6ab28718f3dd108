export interface Challenge {
  id: string;
  organisationId: string;
  matter: 'document' | 'process' | 'result';
  mayAffectOutcome: boolean;
  status: 'challenged' | 'replied' | 'complained' | 'accepted';
  receivedAt: string;
  complainedAt: string | null;
}
