/** Sentences on what cannot be known about limits on a platform, in the words of `process.platform`. */
export function platformNotes(platform: string): readonly string[] {
  switch (platform) {
    case 'linux':
      return [];
    case 'darwin':
      return [
        'macOS limits neither the CPU nor the memory of a group of processes; its slower efficiency cores count as whole CPUs.',
      ];
    case 'win32':
      return [
        'On Windows only the affinity mask is known: a job object, such as that of a container with process isolation, may allow less CPU and memory. Set the inputs "cpus" and "memory" there.',
      ];
    default:
      return [
        `How ${platform} limits CPU and memory is not known: set the inputs "cpus" and "memory" if it does.`,
      ];
  }
}
