/** The one clock: every "today" comes from here. */
export interface Clock {
  /** Today in Asia/Shanghai, YYYY-MM-DD. */
  today(): string;
}

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

export const systemClock: Clock = { today: () => shanghai.format(new Date()) };

/** A clock that stands still, for tests and for demonstrations. */
export const fixedClock = (day: string): Clock => ({ today: () => day });
