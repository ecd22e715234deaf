using Leefbaarheid.Briefsjablonen;

// Makes the templates of letters that a corporation starts with: one look, six texts. The documents are committed, and are what counts;
// this is how they came about and how all of them change at once.
if (args is not [var folder])
{
    await Console.Error.WriteLineAsync("Usage: Leefbaarheid.Briefsjablonen <folder>");
    return 1;
}

Directory.CreateDirectory(folder);
foreach (var brief in Teksten.Alle)
{
    var path = Path.Combine(folder, $"{brief.Code}.docx");
    Document.Write(path, brief);
    await Console.Out.WriteLineAsync(path);
}

return 0;
