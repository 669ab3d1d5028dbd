import type { EventRecord, EventStatus, EventType } from '../model/record.ts';

/**
 * PLOVER event types and CAMEO codes (Schrodt, CAMEO 1.1b3): 041 discuss by telephone, 042 make a visit,
 * 046 engage in negotiation, 057 sign formal agreement, 036 express intent to meet or negotiate.
 */
const HELD: Readonly<Record<EventType, EventRecord['codes']>> = {
  consultation: { plover: 'CONSULT', cameo: '046' },
  meeting: { plover: 'CONSULT', cameo: '046' },
  session: { plover: 'CONSULT', cameo: '046' },
  summit: { plover: 'CONSULT', cameo: '046' },
  conference: { plover: 'CONSULT', cameo: '046' },
  talks: { plover: 'CONSULT', cameo: '046' },
  visit: { plover: 'CONSULT', cameo: '042' },
  call: { plover: 'CONSULT', cameo: '041' },
  signing: { plover: 'AGREE', cameo: '057' },
  other: { plover: null, cameo: null },
};

/** A cancelled or postponed event has no code: nothing of the ontologies says it without guessing why. */
export function eventCodes(type: EventType, status: EventStatus): EventRecord['codes'] {
  if (status === 'held') return HELD[type];
  if (status === 'scheduled' && type !== 'other') return { plover: 'AGREE', cameo: '036' };
  return { plover: null, cameo: null };
}
