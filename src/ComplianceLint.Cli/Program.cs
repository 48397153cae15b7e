using System.Runtime.InteropServices;
using ComplianceLint.Cli;

using var cancellation = new CancellationTokenSource();
// The first Ctrl+C ends the run in order, a second one at once.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
return await CommandLine.RunAsync(args, Terminal.OfProcess(), cancellation.Token);

void Cancel(PosixSignalContext context)
{
    context.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
}
