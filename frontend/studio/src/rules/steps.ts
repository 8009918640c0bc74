export type PartState =
  | 'RESERVED'
  | 'PLACED'
  | 'ACCEPTED'
  | 'PACKED'
  | 'HANDED_OVER'
  | 'DELIVERED'
  | 'CLOSED'
  | 'EXPIRED'
  | 'CANCELLED'
  | 'REFUSED'
  | 'RETURNED';

export type Step = 'ACCEPT' | 'REFUSE' | 'PACK' | 'HAND_OVER' | 'DELIVER' | 'RETURN';

/** The key of a state's name in the texts. */
export const STATE_TEXT: Record<PartState, string> = {
  RESERVED: 'state-reserved',
  PLACED: 'state-placed',
  ACCEPTED: 'state-accepted',
  PACKED: 'state-packed',
  HANDED_OVER: 'state-handed-over',
  DELIVERED: 'state-delivered',
  CLOSED: 'state-closed',
  EXPIRED: 'state-expired',
  CANCELLED: 'state-cancelled',
  REFUSED: 'state-refused',
  RETURNED: 'state-returned',
};

/** The key of a step's button in the texts. */
export const STEP_TEXT: Record<Step, string> = {
  ACCEPT: 'step-accept',
  REFUSE: 'step-refuse',
  PACK: 'step-pack',
  HAND_OVER: 'step-hand-over',
  DELIVER: 'step-deliver',
  RETURN: 'step-return',
};

/** What stands first among the buttons: the way on, not the way out. */
const ORDER: readonly Step[] = ['ACCEPT', 'PACK', 'HAND_OVER', 'DELIVER', 'REFUSE', 'RETURN'];

export function inOrder(steps: readonly Step[]): Step[] {
  return ORDER.filter((step) => steps.includes(step));
}

export function needsReason(step: Step): step is 'REFUSE' | 'RETURN' {
  return step === 'REFUSE' || step === 'RETURN';
}

/** Common reasons, by the keys of their texts; people may write another one. */
export const REASONS: Record<'REFUSE' | 'RETURN', readonly string[]> = {
  REFUSE: ['reason-sold-out', 'reason-spoiled', 'reason-no-delivery', 'reason-shopper-asked'],
  RETURN: ['reason-not-found', 'reason-not-paid', 'reason-shopper-refused', 'reason-damaged'],
};

const ENDED: readonly PartState[] = ['EXPIRED', 'CANCELLED', 'REFUSED', 'RETURNED'];

export type Tone = 'todo' | 'going' | 'done' | 'ended';

/** What a state means for the one who packs. */
export function tone(state: PartState): Tone {
  if (state === 'PLACED') return 'todo';
  if (state === 'DELIVERED' || state === 'CLOSED') return 'done';
  return ENDED.includes(state) ? 'ended' : 'going';
}

/** The tabs of the list of orders, each by its place in the address. */
export const TABS = [
  { path: 'new', text: 'tab-new', states: ['PLACED'] },
  { path: 'accepted', text: 'tab-accepted', states: ['ACCEPTED'] },
  { path: 'packed', text: 'tab-packed', states: ['PACKED'] },
  { path: 'handed-over', text: 'tab-handed-over', states: ['HANDED_OVER'] },
  { path: 'delivered', text: 'tab-delivered', states: ['DELIVERED', 'CLOSED'] },
  { path: 'ended', text: 'tab-ended', states: ['CANCELLED', 'REFUSED', 'RETURNED'] },
] as const satisfies readonly { path: string; text: string; states: readonly PartState[] }[];

export type Tab = (typeof TABS)[number];
