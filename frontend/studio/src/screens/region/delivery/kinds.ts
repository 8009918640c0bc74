import type { Method } from '../../../api/delivery';

export type Kind = Method['kind'];

/** Where a method takes a parcel, in the order in which it is offered. */
export const KIND_TEXT: Record<Kind, string> = {
  DOOR: 'kind-door',
  STATION: 'kind-station',
  POINT: 'kind-point',
};

export const KINDS: readonly Kind[] = ['DOOR', 'STATION', 'POINT'];
