namespace ComplianceLint;

/// <summary>Which part of a post a text belongs to: exactly one container and any number of flags.</summary>
[Flags]
public enum Zone : ushort
{
    None = 0,
    Body = 1 << 0,
    Title = 1 << 1,
    AltText = 1 << 2,
    Variant = 1 << 3,
    Field = 1 << 4,
    Quoted = 1 << 5,
    Code = 1 << 6,
    Url = 1 << 7,
    Mention = 1 << 8,
    Hashtag = 1 << 9,
    Comment = 1 << 10,

    /// <summary>The texts of a post, of which a zone names exactly one.</summary>
    Containers = Body | Title | AltText | Variant | Field,

    /// <summary>What the institution says in its own words: the default of every text rule, without <see cref="NotProse"/>.</summary>
    Prose = Body | Title | Variant,

    /// <summary>Flags that take a text out of prose.</summary>
    NotProse = Quoted | Code | Url | Comment,
}
