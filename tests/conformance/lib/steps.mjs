// Runs named steps in order, prints each, and sets the exit code: 1 as soon as one has failed.
export async function steps(all) {
  for (const [name, step] of Object.entries(all)) {
    try {
      await step();
      console.log(`ok    ${name}`);
    } catch (error) {
      console.log(`FAIL  ${name}\n${error?.stack ?? error}`);
      process.exitCode = 1;
    }
  }
}
