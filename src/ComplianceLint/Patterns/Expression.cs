namespace ComplianceLint.Patterns;

/// <summary>What a regular expression can be made of, as far as one character after the other tells.</summary>
internal abstract record Expression
{
    public static Expression Nothing { get; } = new Row([]);

    public sealed record OneOf(CharacterSet Characters) : Expression;

    public sealed record Row(IReadOnlyList<Expression> Parts) : Expression;

    public sealed record Choice(IReadOnlyList<Expression> Ways) : Expression;

    /// <param name="Part">What is repeated.</param>
    /// <param name="Least">How often at least.</param>
    /// <param name="Most">How often at most; null for any number.</param>
    public sealed record Repetition(Expression Part, int Least, int? Most) : Expression;
}
