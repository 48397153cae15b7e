namespace ComplianceLint;

/// <summary>Whose an account is.</summary>
public enum AccountType
{
    Institution,
    Company,
    Person,
}

/// <summary>An account that the institution knows.</summary>
/// <param name="Handle">As it is written, without <c>@</c>.</param>
/// <param name="Channel">The canonical name of its channel; null where it has the same handle on all of them.</param>
/// <param name="Type">Whose it is.</param>
/// <param name="IsOfficial">True when it may publish for the institution.</param>
public sealed record Account(string Handle, string? Channel, AccountType Type, bool IsOfficial);
