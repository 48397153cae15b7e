using ComplianceLint.Benchmarks;

if (args is ["quick", ..]) return QuickBenchmark.Run(Console.Out);
Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/ComplianceLint.Benchmarks -- quick");
return 2;
