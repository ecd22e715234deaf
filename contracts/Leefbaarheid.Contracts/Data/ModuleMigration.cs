using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// Base of every generated migration. One set of files serves all providers: it names the module's schema, and on SQLite, which has
/// none, this class turns that into a prefix before EF looks. SQL text of your own (<c>migrationBuilder.Sql</c>) is not changed;
/// branch on <see cref="Migration.ActiveProvider"/> there.
/// </summary>
public abstract class ModuleMigration : Migration
{
    private IReadOnlyList<MigrationOperation>? _up;
    private IReadOnlyList<MigrationOperation>? _down;
    private IModel? _target;

    /// <inheritdoc />
    public override IReadOnlyList<MigrationOperation> UpOperations
        => _up ??= IsPrefixed ? SchemaPrefix.Rewrite(base.UpOperations) : base.UpOperations;

    /// <inheritdoc />
    public override IReadOnlyList<MigrationOperation> DownOperations
        => _down ??= IsPrefixed ? SchemaPrefix.Rewrite(base.DownOperations) : base.DownOperations;

    /// <inheritdoc />
    public override IModel TargetModel => _target ??= IsPrefixed ? Prefixed() : base.TargetModel;

    private bool IsPrefixed => SchemaPrefix.IsNeeded(ActiveProvider);

    private IModel Prefixed()
    {
        var builder = new ModelBuilder();
        BuildTargetModel(builder);
        SchemaPrefix.Rewrite(builder.Model);
        return (IModel)builder.Model;
    }
}
