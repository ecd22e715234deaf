using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Leefbaarheidsdossiers.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Meelezers : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Meelezer",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    MedewerkerId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meelezer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meelezer_Leefbaarheidsdossier_LeefbaarheidsdossierId",
                        column: x => x.LeefbaarheidsdossierId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Leefbaarheidsdossier",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Meelezer_LeefbaarheidsdossierId_MedewerkerId",
                schema: "leefbaarheidsdossier",
                table: "Meelezer",
                columns: new[] { "LeefbaarheidsdossierId", "MedewerkerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meelezer_MedewerkerId",
                schema: "leefbaarheidsdossier",
                table: "Meelezer",
                column: "MedewerkerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Meelezer",
                schema: "leefbaarheidsdossier");
        }
    }
}
