using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Basisregistraties.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Verwerkingsregister : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Registeruitgave",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false),
                    AantalRegels = table.Column<int>(nullable: false),
                    DocumentId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Registeruitgave", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Registeruitgave_DocumentId",
                schema: "basisregistratie",
                table: "Registeruitgave",
                column: "DocumentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Registeruitgave",
                schema: "basisregistratie");
        }
    }
}
