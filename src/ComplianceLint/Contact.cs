namespace ComplianceLint;

/// <summary>A public way to reach the institution; what stands here is no personal data.</summary>
/// <param name="Label">What it is for.</param>
public sealed record Contact(string Label)
{
    /// <summary>As it is written in the file.</summary>
    public string? Phone { get; init; }

    /// <summary>A number, as it is written in the file.</summary>
    public string? WhatsApp { get; init; }

    public string? Email { get; init; }

    /// <summary>The number of an account for public payments.</summary>
    public string? BankAccount { get; init; }
}
