namespace ComplianceLint.Reporting;

/// <summary>The JSON Schema that every output of <see cref="JsonReporter"/> satisfies.</summary>
public static class OutputSchema
{
    public static string Read()
    {
        using var stream = typeof(OutputSchema).Assembly.GetManifestResourceStream("output.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
