import type { Session } from '../session/session.js';
import { back } from '../session/walk.js';

/** Whether there is a question to go back to: nothing is named that does nothing. */
export function hasWayBack(session: Session): boolean {
  return back(session) !== session;
}
