using Microsoft.Extensions.FileProviders;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>
/// GraphiQL as it was built: <c>index.html</c> with a <c>base</c> element, and <c>assets</c> whose names change with their content.
/// An application without it shows a plain page.
/// </summary>
internal sealed record ToolFiles(IFileProvider Files);
