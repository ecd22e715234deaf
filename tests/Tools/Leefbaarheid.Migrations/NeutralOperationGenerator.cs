using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Leefbaarheid.Migrations;

/// <summary>Leaves SQL Server's column types out of the generated operations, so that each provider chooses its own.</summary>
internal sealed class NeutralOperationGenerator(CSharpMigrationOperationGeneratorDependencies dependencies)
    : CSharpMigrationOperationGenerator(dependencies)
{
    public override void Generate(string builderName, IReadOnlyList<MigrationOperation> operations, IndentedStringBuilder builder)
    {
        foreach (var column in operations.SelectMany(Columns))
            column.ColumnType = null;
        base.Generate(builderName, operations, builder);
    }

    private static IEnumerable<ColumnOperation> Columns(MigrationOperation operation) => operation switch
    {
        CreateTableOperation table => table.Columns,
        AlterColumnOperation altered => [altered, altered.OldColumn],
        ColumnOperation column => [column],
        _ => [],
    };
}
