namespace ComplianceLint.Facts;

/// <summary>What tells that two posts speak of one matter.</summary>
internal enum Topic
{
    Id,
    Title,
    Campaign,
    Hashtag,
    Link,
}
