using System.Globalization;
using ComplianceLint.Fuzz;

if (args is not [var seconds, ..] || !double.TryParse(seconds, NumberStyles.Float, CultureInfo.InvariantCulture, out var time))
{
    Console.Error.WriteLine("Usage: ComplianceLint.Fuzz SECONDS [SEED [FIRST]]: mutates drafts, rules and configurations, and fails on what breaks.");
    return 2;
}

var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var first = args.Length > 2 ? long.Parse(args[2], CultureInfo.InvariantCulture) : 0;
return new FuzzRun(seed, first, TimeSpan.FromSeconds(time)).Run();
