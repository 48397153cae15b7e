namespace ComplianceLint;

/// <summary>The texts in which a check looks: containers, flags that it leaves out, and a language or any.</summary>
/// <param name="Containers">Any of <see cref="Zone.Containers"/>.</param>
/// <param name="Excluded">Flags that take a text out of the scope.</param>
/// <param name="Language">A language; <see cref="Language.Unknown"/> stands for every language.</param>
public readonly record struct TextScope(Zone Containers, Zone Excluded, Language Language = Language.Unknown)
{
    public static TextScope Prose { get; } = new(Zone.Prose, Zone.NotProse);

    public static TextScope Everything { get; } = new(Zone.Containers, Zone.None);

    public bool Includes(in Element element) =>
        (element.Zone & Containers) != 0 && (element.Zone & Excluded) == 0 && (Language == Language.Unknown || element.Language == Language);
}
