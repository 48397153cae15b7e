namespace ComplianceLint.Benchmarks;

/// <summary>A registry of sealed terms: invented names, some of which begin with words that every post has.</summary>
internal static class SealedList
{
    private static readonly string[] Openings = ["Operasi", "Rencana", "Sandi", "Petugas", "Warga"];

    private static readonly string[] Syllables = "ba de gi ko lu ma ne pi ro su ta ve wi xo zu".Split(' ');

    public static Registry Read(int terms)
    {
        var random = new Random(83);
        var list = string.Join('\n', Enumerable.Range(0, terms).Select(i => i % 5 == 0 ? $"{Openings[i / 5 % Openings.Length]} {Name(random)}" : $"{Name(random)} {Name(random)}"));
        var key = SealKey.Create("0123456789abcdef0123456789abcdef"u8)!;
        return Registry.Read([new SourceText("sealed.yaml", key.Seal(new SourceText("list", list)).Text!)], key: key);
    }

    private static string Name(Random random) => string.Concat(Enumerable.Range(0, 4).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
