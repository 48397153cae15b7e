using ComplianceLint.Benchmarks;

if (args is ["quick", ..]) return QuickBenchmark.Run(Console.Out);
if (args is ["editor", ..]) return EditorBenchmark.Run(args[1..], Console.Out);
Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/ComplianceLint.Benchmarks -- quick | editor [BINARY]");
return 2;
