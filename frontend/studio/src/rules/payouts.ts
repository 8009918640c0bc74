import type { Tone } from './steps';

export type PayoutState = 'PREPARED' | 'APPROVED' | 'SENT' | 'PAID' | 'RETURNED' | 'CANCELLED';
export type PayoutMethod = 'TRANSFER' | 'CASH';
export type PayoutChange = 'APPROVE' | 'CANCEL' | 'PAID' | 'RETURNED';

/** The key of a state's name in the texts. */
export const PAYOUT_TEXT: Record<PayoutState, string> = {
  PREPARED: 'payout-prepared',
  APPROVED: 'payout-approved',
  SENT: 'payout-sent',
  PAID: 'payout-paid',
  RETURNED: 'payout-returned',
  CANCELLED: 'payout-cancelled',
};

/** The key of a change's button in the texts. */
export const CHANGE_TEXT: Record<PayoutChange, string> = {
  APPROVE: 'change-approve',
  CANCEL: 'change-cancel',
  PAID: 'change-paid',
  RETURNED: 'change-returned',
};

const TONES: Record<PayoutState, Tone> = {
  PREPARED: 'todo',
  APPROVED: 'going',
  SENT: 'going',
  PAID: 'done',
  RETURNED: 'ended',
  CANCELLED: 'ended',
};

export function payoutTone(state: PayoutState): Tone {
  return TONES[state];
}

/** What an officer can do with a payout; the server has the last word. */
export function changes(state: PayoutState, method: PayoutMethod): PayoutChange[] {
  switch (state) {
    case 'PREPARED':
      return ['APPROVE', 'CANCEL'];
    case 'APPROVED':
      return method === 'CASH' ? ['PAID', 'CANCEL'] : ['CANCEL'];
    case 'SENT':
      return ['PAID', 'RETURNED'];
    case 'PAID':
      return method === 'TRANSFER' ? ['RETURNED'] : [];
    default:
      return [];
  }
}

/** Whether it must be said why, or by what proof. */
export function needsNote(change: PayoutChange): boolean {
  return change !== 'APPROVE';
}
