// They are data, and data they stay; written as escapes they cannot steer a terminal that shows the file.
const unprintable = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** JSON in which what could steer a terminal is written as an escape. */
export function steerless(json: string): string {
  return json.replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
