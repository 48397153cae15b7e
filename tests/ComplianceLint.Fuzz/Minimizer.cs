namespace ComplianceLint.Fuzz;

/// <summary>Makes an input that fails as short as it gets while it fails in the same way.</summary>
internal static class Minimizer
{
    private const int MostTries = 3_000;

    public static string Minimize(string input, Func<string, bool> fails)
    {
        var tries = 0;
        for (var length = Math.Max(1, input.Length / 2); length >= 1; length /= 2)
        {
            for (var at = 0; at + length <= input.Length && tries < MostTries;)
            {
                var shorter = input.Remove(at, length);
                tries++;
                if (fails(shorter)) input = shorter;
                else at += length;
            }
        }

        return input;
    }
}
