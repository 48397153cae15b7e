namespace ComplianceLint.Text;

/// <summary>How many tokens of a title, an office and a person begin at a token, in one number.</summary>
/// <remarks>Kept for each token of a post: ten rules on persons asked 2,000 times a post, which was a tenth of the analysis.</remarks>
internal readonly record struct PersonReading(int Value)
{
    private const int Bits = 8;
    private const int Mask = (1 << Bits) - 1;
    private const int Known = 1 << 30;

    public PersonReading(int honorific, int office, int person)
        : this(Known | honorific | (office << Bits) | (person << (2 * Bits)))
    {
    }

    public bool IsKnown => Value != 0;

    public int Honorific => Value & Mask;

    public int Office => Value >> Bits & Mask;

    public int Person => Value >> (2 * Bits) & Mask;
}
