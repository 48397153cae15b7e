namespace ComplianceLint.Workspace.Files;

/// <summary>Whole lines of a file of one record a line, or why a record cannot be read.</summary>
/// <param name="Source">The lines; null where they cannot be read.</param>
/// <param name="Failure">What is wrong with the record; null where there is a text.</param>
/// <param name="FirstIndex">The number of records before it.</param>
/// <param name="Bytes">Its length in the file.</param>
internal readonly record struct Stretch(SourceText? Source, Failure? Failure, int FirstIndex, long Bytes);
