/** Makes what stands in each place when that is first asked for, and keeps it. */
export function lazily<Made>(make: (at: number) => Made): (at: number) => Made {
  const made: Made[] = [];
  return (at) => {
    const known = made[at];
    if (known !== undefined) return known;
    const now = make(at);
    made[at] = now;
    return now;
  };
}
