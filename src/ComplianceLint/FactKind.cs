namespace ComplianceLint;

/// <summary>What a post states that another post on the same matter must not contradict.</summary>
public enum FactKind : byte
{
    Date,
    Time,
    Money,
    Phone,
    Link,
}
