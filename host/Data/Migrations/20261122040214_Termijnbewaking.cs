using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Termijnbewaking : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Termijn_Sweep",
                schema: "platform",
                table: "Termijn");

            migrationBuilder.AddColumn<int>(
                name: "MislukteSignalen",
                schema: "platform",
                table: "Termijn",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "SignaalMisluktOp",
                schema: "platform",
                table: "Termijn",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SignaalOp",
                schema: "platform",
                table: "Termijn",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "StreefGesignaleerdOp",
                schema: "platform",
                table: "Termijn",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Uitgaandbericht",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Kanaal = table.Column<string>(maxLength: 100, nullable: false),
                    Sleutel = table.Column<string>(maxLength: 200, nullable: false),
                    Inhoud = table.Column<string>(maxLength: 100000, nullable: false),
                    VerzendenOp = table.Column<DateTime>(nullable: true),
                    VerzondenOp = table.Column<DateTime>(nullable: true),
                    Pogingen = table.Column<int>(nullable: false),
                    MisluktOp = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uitgaandbericht", x => x.Id);
                });

            PlanSignals(migrationBuilder);

            migrationBuilder.CreateIndex(
                name: "IX_Termijn_Mislukt",
                schema: "platform",
                table: "Termijn",
                column: "SignaalMisluktOp",
                filter: "\"SignaalMisluktOp\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Termijn_Sweep",
                schema: "platform",
                table: "Termijn",
                columns: new[] { "Soort", "SignaalOp" },
                filter: "\"SignaalOp\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Uitgaandbericht_Kanaal_Sleutel",
                schema: "platform",
                table: "Uitgaandbericht",
                columns: new[] { "Kanaal", "Sleutel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Uitgaandbericht_Mislukt",
                schema: "platform",
                table: "Uitgaandbericht",
                column: "MisluktOp",
                filter: "\"MisluktOp\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Uitgaandbericht_Verzenden",
                schema: "platform",
                table: "Uitgaandbericht",
                columns: new[] { "Kanaal", "VerzendenOp" },
                filter: "\"VerzendenOp\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Uitgaandbericht_Verzonden",
                schema: "platform",
                table: "Uitgaandbericht",
                column: "VerzondenOp",
                filter: "\"VerzondenOp\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Uitgaandbericht",
                schema: "platform");

            migrationBuilder.DropIndex(
                name: "IX_Termijn_Mislukt",
                schema: "platform",
                table: "Termijn");

            migrationBuilder.DropIndex(
                name: "IX_Termijn_Sweep",
                schema: "platform",
                table: "Termijn");

            migrationBuilder.DropColumn(
                name: "MislukteSignalen",
                schema: "platform",
                table: "Termijn");

            migrationBuilder.DropColumn(
                name: "SignaalMisluktOp",
                schema: "platform",
                table: "Termijn");

            migrationBuilder.DropColumn(
                name: "SignaalOp",
                schema: "platform",
                table: "Termijn");

            migrationBuilder.DropColumn(
                name: "StreefGesignaleerdOp",
                schema: "platform",
                table: "Termijn");

            migrationBuilder.CreateIndex(
                name: "IX_Termijn_Sweep",
                schema: "platform",
                table: "Termijn",
                column: "UiterlijkeDatum",
                filter: "\"AfgeslotenOp\" IS NULL AND \"GesignaleerdOp\" IS NULL");
        }

        /// <summary>Deadlines that were set before there was a sweep are told of as well: the open ones that do not sleep.</summary>
        private void PlanSignals(MigrationBuilder migrationBuilder)
        {
            const string day = "CASE WHEN \"Streefdatum\" < \"UiterlijkeDatum\" THEN \"Streefdatum\" ELSE \"UiterlijkeDatum\" END";
            var (table, instant) = ActiveProvider switch
            {
                "Microsoft.EntityFrameworkCore.SqlServer" => ("platform.\"Termijn\"", $"CAST({day} AS datetime2)"),
                "Npgsql.EntityFrameworkCore.PostgreSQL" => ("platform.\"Termijn\"", $"CAST({day} AS timestamp) AT TIME ZONE 'UTC'"),
                _ => ("\"platform_Termijn\"", $"{day} || ' 00:00:00'"),
            };
            var update = $"UPDATE {table} SET \"SignaalOp\" = {instant} "
                + $"WHERE \"AfgeslotenOp\" IS NULL AND (\"GepauzeerdVan\" IS NULL OR \"GepauzeerdVan\" > {day});";
            // SQL Server would compile the statement before the column is there.
            migrationBuilder.Sql(ActiveProvider!.EndsWith("SqlServer", StringComparison.Ordinal) ? $"EXEC(N'{update}')" : update);
        }
    }
}
