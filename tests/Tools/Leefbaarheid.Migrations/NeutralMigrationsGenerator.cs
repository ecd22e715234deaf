using System.Text.RegularExpressions;
using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Leefbaarheid.Migrations;

/// <summary>
/// Writes migrations that compile in a module, which references no provider, and that mean the same on every provider.
/// </summary>
internal sealed partial class NeutralMigrationsGenerator(
    MigrationsCodeGeneratorDependencies dependencies,
    CSharpMigrationsGeneratorDependencies csharpDependencies)
    : CSharpMigrationsGenerator(dependencies, csharpDependencies)
{
    public override string GenerateMigration(
        string? migrationNamespace,
        string migrationName,
        IReadOnlyList<MigrationOperation> upOperations,
        IReadOnlyList<MigrationOperation> downOperations)
    {
        var code = base.GenerateMigration(migrationNamespace, migrationName, upOperations, downOperations).ReplaceLineEndings("\n");
        var declaration = $"public partial class {migrationName} : Migration\n";
        if (!code.Contains(declaration, StringComparison.Ordinal))
            throw new InvalidOperationException("EF Core writes migrations differently now: the declaration of the class was not found.");
        return $"using {typeof(ModuleMigration).Namespace};\n"
            + code.Replace(declaration, $"internal sealed partial class {migrationName} : {nameof(ModuleMigration)}\n", StringComparison.Ordinal);
    }

    public override string GenerateMetadata(
        string? migrationNamespace,
        Type contextType,
        string migrationName,
        string migrationId,
        IModel targetModel)
        => Neutral(base.GenerateMetadata(migrationNamespace, contextType, migrationName, migrationId, targetModel));

    public override string GenerateSnapshot(string? modelSnapshotNamespace, Type contextType, string modelSnapshotName, IModel model)
        => Neutral(base.GenerateSnapshot(modelSnapshotNamespace, contextType, modelSnapshotName, model));

    private static string Neutral(string code)
        => ProviderStatement().Replace(ColumnType().Replace(code.ReplaceLineEndings("\n"), ""), "");

    [GeneratedRegex("""\s*\.HasColumnType\("[^"]*"\)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ColumnType();

    /// <summary>Identity columns and the like: keys are Guids made by the client, so nothing hangs on them.</summary>
    [GeneratedRegex(@"^\s*SqlServer\w+Extensions\.[^;]*;\n\n?", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ProviderStatement();
}
