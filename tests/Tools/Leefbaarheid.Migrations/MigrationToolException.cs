namespace Leefbaarheid.Migrations;

/// <summary>Something that the developer can put right; shown without a stack trace.</summary>
/// <param name="message">What is wrong.</param>
internal sealed class MigrationToolException(string message) : Exception(message);
