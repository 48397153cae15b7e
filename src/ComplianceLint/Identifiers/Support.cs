namespace ComplianceLint.Identifiers;

/// <summary>What the words around a number say about a kind of identifier.</summary>
internal enum Support : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The nearest label names the kind.</summary>
    Label,

    /// <summary>A word goes with the kind, such as the name of a bank.</summary>
    Hint,

    /// <summary>The nearest label names another identifier.</summary>
    RivalLabel,

    /// <summary>The nearest label names something that belongs to nobody: a billing code, a parcel, a device.</summary>
    OtherLabel,
}
