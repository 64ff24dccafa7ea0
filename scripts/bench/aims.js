// Prints figures, each with what it has to be.

/** Prints lines, and remembers whether any aim was missed. */
export function aims() {
  let met = true;

  const show = (name, figures) => console.log(`${name.padEnd(26)}${figures}`);

  function report(isMet, aim, name, figures) {
    met &&= isMet;
    show(name, `${figures} (aim: ${aim})${isMet ? '' : '  MISSED'}`);
  }

  return {
    /** Prints figures that have no aim. */
    show,
    /** Prints figures of which one may be so much at most. */
    atMost: (bound, unit, figure, ...line) => report(figure <= bound, `at most ${bound} ${unit}`, ...line),
    /** Prints figures of which one has to be so much at least. */
    atLeast: (bound, unit, figure, ...line) => report(figure >= bound, `at least ${bound} ${unit}`, ...line),
    areMet: () => met,
  };
}
