namespace ComplianceLint.Analyzers;

/// <summary>What must hold between a field and its other side.</summary>
internal enum FieldRelation
{
    Equals,
    Differs,
    Before,
    NotBefore,
    After,
    NotAfter,

    /// <summary>The field's value holds that of the other side.</summary>
    Contains,

    /// <summary>The text of the post says the field's value.</summary>
    InText,

    /// <summary>A post that states the one field states the other.</summary>
    Requires,
}
