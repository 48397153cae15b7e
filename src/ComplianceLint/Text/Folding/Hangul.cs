namespace ComplianceLint.Text.Folding;

/// <summary>Korean syllables, which Unicode composes of their letters by arithmetic (chapter 3.12 of the standard).</summary>
internal static class Hangul
{
    private const int Syllable = 0xAC00;
    private const int Lead = 0x1100;
    private const int Vowel = 0x1161;
    private const int BeforeTrail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;
    private const int Syllables = Leads * Vowels * Trails;

    public static bool IsSyllable(int value) => (uint)(value - Syllable) < Syllables;

    public static void Decompose(int syllable, ref CodePoints target)
    {
        var index = syllable - Syllable;
        target.Add(Lead + (index / (Vowels * Trails)), 0);
        target.Add(Vowel + (index / Trails % Vowels), 0);
        if (index % Trails > 0) target.Add(BeforeTrail + (index % Trails), 0);
    }

    /// <summary>The syllable of a lead and a vowel, or of a syllable without a trail and a trail; 0 for anything else.</summary>
    public static int Compose(int first, int second)
    {
        if ((uint)(first - Lead) < Leads && (uint)(second - Vowel) < Vowels) return Syllable + ((((first - Lead) * Vowels) + second - Vowel) * Trails);
        var takesTrail = IsSyllable(first) && (first - Syllable) % Trails == 0;
        return takesTrail && second > BeforeTrail && second < BeforeTrail + Trails ? first + second - BeforeTrail : 0;
    }
}
