import type { ProjectInput } from '../model/project.js';

/** A file with answers, and what is known of it besides. */
export interface InputFile extends Omit<ProjectInput, 'files'> {
  file: string;
}
