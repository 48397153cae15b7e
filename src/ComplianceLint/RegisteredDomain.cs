namespace ComplianceLint;

/// <summary>A host to which posts may link, with everything below it.</summary>
/// <param name="Host">In lower case, without scheme and path, such as <c>kotacontoh.go.id</c>.</param>
/// <param name="IsOfficial">True for the institution's own; false for one that is trusted only.</param>
public sealed record RegisteredDomain(string Host, bool IsOfficial);
