using ComplianceLint.Reporting.Sheets;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Writes a sheet as a table.</summary>
internal static class MarkdownSheet
{
    public static void Write(TextWriter output, Sheet sheet, Language language)
    {
        output.Write($"## {sheet.Name.In(language)}\n\n|");
        foreach (var column in sheet.Columns) output.Write($" {MarkdownText.Of(column.Name.In(language))} |");
        output.Write("\n|");
        for (var i = 0; i < sheet.Columns.Count; i++) output.Write(sheet.Rows.Any(row => row[i].Number is not null) && sheet.Rows.All(row => row[i].Text is null) ? " ---: |" : " --- |");
        output.Write("\n");
        foreach (var row in sheet.Rows)
        {
            output.Write("|");
            foreach (var cell in row) output.Write($" {TextOf(cell, language)} |");
            output.Write("\n");
        }

        output.Write("\n");
    }

    private static string TextOf(Cell cell, Language language) => cell switch
    {
        { Number: { } number } => LocalizedText.Number(number).In(language),
        { Day: { } day } => LocalizedText.Day(day).In(language),
        { Text: { } text } => MarkdownText.Of(text),
        _ => "",
    };
}
